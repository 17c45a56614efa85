export { resolver } from './resolver';
export { daily } from './scheduled/daily';
