export { diagnoseForAction as run } from './requests/diagnose-for-action';
