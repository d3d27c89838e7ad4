/** Developer metadata: keys and values tied to the workbook, a tab, a row or a column, which they follow when it moves. */

export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheet: number }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheet: number; readonly index: number };

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}
