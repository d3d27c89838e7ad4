/** Sends e-mails in the name of whoever runs this. */

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The sender's name; '' for the account's own. */
  readonly name: string;
  /** '' where replies go to the sending account. */
  readonly replyTo: string;
}

/** Throws what Google says where it does not take the mail. */
export function sendMail({ to, subject, text, html, name, replyTo }: OutgoingMail): void {
  MailApp.sendEmail({
    to,
    subject,
    body: text,
    htmlBody: html,
    ...(name === '' ? {} : { name }),
    ...(replyTo === '' ? {} : { replyTo }),
  });
}

/** How many recipients Google still allows this account today. */
export function mailsLeftToday(): number {
  return MailApp.getRemainingDailyQuota();
}
