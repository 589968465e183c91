// A promptfoo provider that executes on the VLM Run API and polls each execution, as its documentation advises for slow APIs.
import { setTimeout as sleep } from 'node:timers/promises';

export default class Provider {
  id() {
    return 'vlmrun-executions';
  }

  async callApi(prompt) {
    const headers = { authorization: 'Bearer bench', 'content-type': 'application/json' };
    const body = JSON.stringify({
      batch: true,
      inputs: { page: { type: 'text', text: prompt } },
      config: { prompt: 'Read.' },
    });
    const accepted = await fetch(`${process.env.BENCH_URL}/agent/execute`, { method: 'POST', headers, body });
    const { id } = await accepted.json();
    for (;;) {
      await sleep(Number(process.env.BENCH_POLL_MS));
      const execution = await (await fetch(`${process.env.BENCH_URL}/agent/executions/${id}`, { headers })).json();
      if (execution.status === 'completed') return { output: JSON.stringify(execution.response) };
    }
  }
}
