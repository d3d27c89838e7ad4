/** A style sheet that a page imports; the build puts it into the page. */
declare module '*.css';
