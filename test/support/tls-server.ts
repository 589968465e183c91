import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

/** A public address that stands in the certificate. */
export const PUBLIC_ADDRESS = '93.184.215.14';

/** Its own authority, for `files.example.com`, `other.example.com` and one address; only these tests trust it. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBkTCCATigAwIBAgIBATAKBggqhkjOPQQDAjAcMRowGAYDVQQDDBFmaWxlcy5l
eGFtcGxlLmNvbTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowHDEa
MBgGA1UEAwwRZmlsZXMuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIBBggqhkjOPQMB
BwNCAASC+HDGu8n9AgMgvdUD5EM7KxGAL4AltfIq1hSXQBtt0O7glEwo0ljHB18u
796pOwOLBFQW60XjZI9r8+ef0ri0o2kwZzA1BgNVHREELjAsghFmaWxlcy5leGFt
cGxlLmNvbYIRb3RoZXIuZXhhbXBsZS5jb22HBF241w4wDwYDVR0TAQH/BAUwAwEB
/zAdBgNVHQ4EFgQUF1ZWZ+TNu2TB3lQS5Eq1YldGtyowCgYIKoZIzj0EAwIDRwAw
RAIgUcG0njzI25p8byLcZGSObKGXKCJ7kDEmQkAN3UmtWIUCIFhLUuFsi3+oGq7W
5RANh8IRIKdihfW31VbEfFYO3GTv
-----END CERTIFICATE-----
`;
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvJEa5Z/84vpY77b7
h3Dfwdkl5JPp9EJcO03S2BnfiIehRANCAASC+HDGu8n9AgMgvdUD5EM7KxGAL4Al
tfIq1hSXQBtt0O7glEwo0ljHB18u796pOwOLBFQW60XjZI9r8+ef0ri0
-----END PRIVATE KEY-----
`;

/** A proxy that leads every connection to one port on loopback; notes what it was asked for. */
export async function startTunnel(port: number) {
  const asked: string[] = [];
  const server = createHttpServer();
  server.on('connect', (request, socket) => {
    asked.push(`${request.url}`);
    const beyond = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      beyond.pipe(socket).pipe(beyond);
    });
    for (const end of [beyond, socket]) end.on('error', () => beyond.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** An https server on loopback that goes away with the test; resolves to its port. */
export async function startTlsServer(listener: RequestListener): Promise<number> {
  const server = createServer({ key, cert: certificate }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}
