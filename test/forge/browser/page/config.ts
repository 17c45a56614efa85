import type { PageConfig } from '../page-config';

const element = document.getElementById('config');
if (element === null) throw new Error('The page came without its configuration.');

export const config = JSON.parse(element.textContent ?? '') as PageConfig;
