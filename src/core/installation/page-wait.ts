/** How long a test page that was opened may stay silent: time enough to look at it and to press its button. */
export const PAGE_WAIT_SECONDS = 60;
