import type { MouseEvent } from 'react';
import { config } from './config';
import { addFlag } from './flags-store';
import { type Navigation, record } from './host-record';

/** The full address that a UI Kit link means: paths are the site's, not this page's. */
export function addressOf(href: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : new URL(href, `${config.siteUrl}/`).href;
}

/**
 * Follows an address. A page of the site is offered, not opened: the simulated site has no pages.
 * Everything else opens in a tab of its own, so that this page stays.
 */
export function navigate(href: string, type: Navigation['type']): void {
  const url = note(href, type);
  if (isOfSite(url)) offer(url);
  else window.open(url, '_blank', 'noopener,noreferrer');
}

/** Opens a page of the app that this host has, in a tab of its own whatever was asked: this page stays. */
export function openPlace(address: string, type: Navigation['type']): void {
  window.open(note(new URL(address, location.href).href, type), '_blank', 'noopener');
}

/** Anchors keep their address for copying; a plain click is handled as {@link navigate} does. */
export function onLinkClick(href: string, newTab: boolean): (event: MouseEvent<HTMLAnchorElement>) => void {
  return (event) => {
    const url = note(href, newTab ? 'new-tab' : 'same-tab');
    if (isOfSite(url)) {
      event.preventDefault();
      offer(url);
    } else {
      event.currentTarget.target = '_blank';
      event.currentTarget.rel = 'noopener noreferrer';
    }
  };
}

function note(href: string, type: Navigation['type']): string {
  const url = addressOf(href);
  record.navigations.push({ url, type });
  return url;
}

const isOfSite = (url: string): boolean => new URL(url).origin === new URL(config.siteUrl).origin;

function offer(url: string): void {
  addFlag({
    id: `navigation-${record.navigations.length}`,
    title: 'The app opens a page of the site',
    description: url,
    type: 'info',
    isAutoDismiss: true,
    actions: [{ text: 'Open in a new tab', onClick: () => window.open(url, '_blank', 'noopener,noreferrer') }],
  });
}
