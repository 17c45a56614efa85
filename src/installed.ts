export { installed as run } from './scheduled/note-installed';
