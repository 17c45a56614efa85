export { resolver } from './resolver';
export { daily } from './scheduled/daily';
export { installed } from './scheduled/note-installed';
