export { daily as run } from './scheduled/daily';
