import type { FastifyReply } from 'fastify';
import type { PageConfig } from './page-config';

const frameRules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

export function framePage(reply: FastifyReply, config: PageConfig): FastifyReply {
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', frameRules.join('; '))
    .send(
      `<!doctype html>
<html lang="${escape(config.locale)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(config.siteTitle)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="frame.css">
  </head>
  <body>
    <div id="root"></div>
    <script type="application/json" id="config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
    <script src="frame.js"></script>
  </body>
</html>
`,
    );
}

/** The app's code may read its own translations and nothing else: calls go through the bridge, as on Forge. */
export function screenPage(reply: FastifyReply, { locale, base }: { locale: string; base: string }): FastifyReply {
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src ${base}/__LOCALES__/`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', rules.join('; '))
    .send(
      `<!doctype html>
<html lang="${escape(locale)}">
  <head><meta charset="utf-8"><title>Code of the app</title></head>
  <body><script src="bootstrap.js"></script><script src="app.js"></script></body>
</html>
`,
    );
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
