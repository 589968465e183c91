/** Seconds as a player shows them: `0:07`, `12:30`, `1:02:03`; tenths where there are any. */
export function clockTime(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const start = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${start}:${two(whole % 60)}${tenths % 10 > 0 ? `.${tenths % 10}` : ''}`;
}
