import { escapeMarkdown } from '../../text.ts';
import { type Forecast, forecastCases, forecastCredits, forecastInputs } from '../forecast.ts';
import { table } from './table.ts';

/** What a test would take; empty where nothing is said of it. */
export function forecastSection(forecast: Forecast | undefined): string {
  if (!forecast) return '';
  return table(
    ['A test would run', 'Inputs', 'Credits'],
    [[forecastCases(forecast), forecastInputs(forecast), forecastCredits(forecast)].map(escapeMarkdown)],
  );
}
