/** Makes text harmless inside HTML, in attributes as well as between tags. */
const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}

/** The same, with 8 % kept on one line. */
export function escapeWords(text: string): string {
  return escapeHtml(text).replace(/(\d) %/g, '$1&nbsp;%');
}
