export { alignmentDistance, nearest } from '../nearest.ts';
