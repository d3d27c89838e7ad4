/** The HTML documents that the server gives out, and what each may load. */
import type { Mail } from '../host/run/post-office';

/** Nothing from outside this machine. Styles: the grid's widgets set them in elements. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** A page of the add-on has its script and style inside, no origin of its own, and reaches nothing but the page around it. */
export const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "frame-ancestors 'self'",
].join('; ');

/** A page of the web app may also leave for another page, when its visitor clicks. */
export const WEB_FRAME_POLICY = FRAME_POLICY.replace(
  'allow-forms',
  'allow-forms allow-top-navigation-by-user-activation',
);

export const WEB_APP_POLICY = "default-src 'self'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

/** A mail program runs no scripts. */
export const MAIL_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

export function pageDocument(token: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="throughline-token" content="${token}">
    <title>Throughline — local Sheets</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/page.js"></script>
  </head>
  <body></body>
</html>`;
}

/** @param script the browser side of google.script, put before any script of the add-on's page */
export function frameDocument(html: string, script: string): string {
  const inline = `<base target="_blank"><script>${script.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return inline + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + inline + html.slice(end);
}

/** What a visitor of the web app gets: a page around the add-on's page, as Google gives one. */
export function webAppDocument(title: string, frame: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title || 'Throughline')}</title>
    <link rel="icon" href="data:,">
    <style>html, body { height: 100%; margin: 0 } iframe { display: block; width: 100%; height: 100%; border: 0 }</style>
    <script type="module" src="/web-app.js"></script>
  </head>
  <body><iframe title="${escaped(title || 'Web app')}" data-src="${escaped(frame)}" sandbox="allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe></body>
</html>`;
}

/** The message as a mail program shows it: pictures from inside the message only, links to the web app at today's address. */
export function mailDocument(mail: Mail, origin: string): string {
  const pictures = Object.entries(mail.inlineImages);
  const shown = pictures.reduce(
    (html, [cid, { contentType, content }]) =>
      html.replaceAll(`cid:${cid}`, `data:${contentType};base64,${content}`),
    mail.htmlBody ?? `<pre>${escaped(mail.body)}</pre>`,
  );
  const html = shown.replaceAll(/http:\/\/(?:127\.0\.0\.1|localhost):\d+\/exec/g, `${origin}/exec`);
  return `<!doctype html><meta charset="utf-8"><base target="_blank">${html}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
