/** Inline styles: the only ones that every mail program keeps. Sizes in pixels. */
const FONT = 'font-family:Arial,Helvetica,sans-serif';
const INK = '#202124';
const QUIET = '#5f6368';
const LINK = '#0b57d0';
const EDGE = '#80868b';

export const STYLES = {
  page: `margin:0;padding:0;width:100%;background-color:#f1f3f4;${FONT}`,
  preview: 'display:none;font-size:1px;line-height:1px;max-height:0',
  sheet: 'max-width:600px;background-color:#ffffff;border:1px solid #dadce0',
  card: 'background-color:#ffffff;border:1px solid #dadce0;margin:0 0 16px 0',
  title: `margin:0 0 16px 0;${FONT};font-size:13px;line-height:18px;font-weight:normal;color:${QUIET}`,
  heading: `margin:0 0 8px 0;${FONT};font-size:18px;line-height:24px;font-weight:bold;color:${INK};word-break:break-word`,
  paragraph: `margin:0 0 12px 0;${FONT};font-size:16px;line-height:24px;color:${INK};word-break:break-word`,
  list: `margin:0 0 12px 0;padding:0 0 0 20px;${FONT};font-size:16px;line-height:24px;color:${INK}`,
  small: `margin:0 0 8px 0;${FONT};font-size:13px;line-height:20px;color:${QUIET};word-break:break-word`,
  link: `color:${LINK};text-decoration:underline`,
  /** 44 pixels high with its edges: a thumb. Outlook gives room to cells only, and reads that in a property of its own. */
  button: `background-color:#f8f9fa;border:1px solid ${EDGE};mso-padding-alt:10px 14px`,
  buttonLink: `display:block;padding:10px 14px;${FONT};font-size:16px;line-height:22px;color:${INK};text-decoration:none`,
  answers: 'margin:0 0 16px 0',
  gap: 'height:8px;font-size:8px;line-height:8px',
  rule: 'border:0;border-top:1px solid #dadce0;margin:20px 0 12px 0;height:1px;line-height:1px',
} as const;
