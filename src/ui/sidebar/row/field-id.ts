/** The ids of fields, to give them the focus. */

export function fieldId(key: string): string {
  return `field-${key}`;
}

/** Once it is drawn: what has just changed may still be on its way to the page. */
export function focusField(key: string | undefined): void {
  if (key === undefined) return;
  requestAnimationFrame(() => {
    const field = document.getElementById(fieldId(key));
    field?.focus();
    field?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  });
}
