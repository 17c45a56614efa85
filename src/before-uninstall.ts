export { beforeUninstall as run } from './scheduled/before-uninstall';
