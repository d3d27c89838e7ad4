/** RichTextValue: a text with links and styles on stretches of it. */
import type { TextRun } from '../model/cell';
import { ApiObject, asGoogle } from './api-object';
import { TextStyle } from './text-style';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;

export class RichTextValue
  extends ApiObject
  implements
    Pick<Google, 'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText' | 'getTextStyle'>
{
  readonly api = 'RichTextValue';

  constructor(
    readonly text: string,
    readonly runs: readonly TextRun[],
    readonly from = 0,
  ) {
    super();
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.from;
  }

  getEndIndex(): number {
    return this.from + this.text.length;
  }

  /** null where the whole text, or the stretch asked for, is not one link. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    return (
      this.runs.find((run) => run.start <= start && run.end >= end && run.link !== undefined)?.link ?? null
    );
  }

  getTextStyle(start = 0, end = this.text.length): GoogleAppsScript.Spreadsheet.TextStyle {
    return asGoogle(new TextStyle(this.runs.find((run) => run.start <= start && run.end >= end) ?? {}));
  }

  getRuns(): Google[] {
    const marks = new Set([0, this.text.length, ...this.runs.flatMap(({ start, end }) => [start, end])]);
    const cuts = [...marks].sort((one, other) => one - other);
    return cuts.slice(0, -1).map((start, index) => {
      const end = cuts[index + 1] ?? start;
      const runs = this.runs.filter((run) => run.start <= start && run.end >= end);
      const here = runs.map((run) => ({ ...run, start: 0, end: end - start }));
      return asGoogle(new RichTextValue(this.text.slice(start, end), here, start));
    });
  }
}
