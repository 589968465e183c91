import { render } from 'preact';
import { App } from './app.tsx';
import { readOverview } from './data.ts';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App page={readOverview()} />, root);
}
