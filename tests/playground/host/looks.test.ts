import { click, clicking } from './script';

test('number formats, colours and fonts are read back as they were set', () => {
  const { result } = click(`
    const range = sheet.getRange('A1:B1');
    range.setNumberFormats([['0%', '']]).setBackgrounds([['#FFF', null]]).setFontWeights([['bold', 'normal']]);
    range.setFontColor('blue').setFontStyles([['italic', null]]).setFontLine('underline').setFontSize(12);
    return [range.getNumberFormats(), range.getBackgrounds(), range.getFontWeights(), range.getFontStyles(),
      range.getFontLines(), range.getFontSizes()];
  `);
  expect(result).toEqual([
    [['0%', '0.###############']],
    [['#ffffff', '#ffffff']],
    [['bold', 'normal']],
    [['italic', 'normal']],
    [['underline', 'underline']],
    [[12, 12]],
  ]);
});

test('wrapping and alignment are read back', () => {
  const { result } = click(`
    const range = sheet.getRange('A1');
    range.setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('top');
    const wrapped = range.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP;
    range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    return [wrapped, String(range.getWrapStrategy()), range.getHorizontalAlignment(), range.getVerticalAlignments()];
  `);
  expect(result).toEqual([true, 'CLIP', 'center', [['top']]]);
});

test('borders surround the range, inner lines only where asked for', () => {
  const { host } = click(`
    sheet.getRange('B2:C3').setBorder(true, true, true, true, false, null, '#112233', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  `);
  const borders = host.workbook.tabs[0]?.cells[1]?.[1]?.format.borders;
  const line = { color: '#112233', style: 'SOLID_MEDIUM' };
  expect(borders).toEqual({ top: line, left: line, right: undefined });
});

test('merged cells keep the content of the upper left one', () => {
  const { result } = click(`
    sheet.getRange('A1:B2').setValues([['keep', 'lost'], ['lost', 'lost']]).merge();
    const merged = [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').isPartOfMerge(),
      sheet.getRange('A1').getMergedRanges().map((range) => range.getA1Notation())];
    sheet.getRange('A1:B2').breakApart();
    return [...merged, sheet.getRange('B2').isPartOfMerge()];
  `);
  expect(result).toEqual([
    [
      ['keep', ''],
      ['', ''],
    ],
    true,
    ['A1:B2'],
    false,
  ]);
});

test('notes are read back, and an empty note is none', () => {
  const { result } = click(`
    sheet.getRange('A1:B1').setNotes([['why', null]]);
    const notes = sheet.getRange('A1:B1').getNotes();
    sheet.getRange('A1').setNote('');
    return [notes, sheet.getRange('A1').getNote()];
  `);
  expect(result).toEqual([[['why', '']], '']);
});

test('a rich text carries a link on a part of it', () => {
  const { result } = click(`
    const rich = SpreadsheetApp.newRichTextValue().setText('see the gap').setLinkUrl(4, 11, '#gid=0&range=A2').build();
    sheet.getRange('A1').setRichTextValue(rich);
    const read = sheet.getRange('A1').getRichTextValue();
    return [sheet.getRange('A1').getValue(), read.getLinkUrl(), read.getLinkUrl(4, 11),
      read.getRuns().map((run) => [run.getText(), run.getLinkUrl()])];
  `);
  expect(result).toEqual([
    'see the gap',
    null,
    '#gid=0&range=A2',
    [
      ['see ', null],
      ['the gap', '#gid=0&range=A2'],
    ],
  ]);
});

test('a HYPERLINK formula gives its address as the link of its text', () => {
  const { result } = click(`
    sheet.getRange('A1').setFormula('=HYPERLINK("#gid=0";"Go")');
    return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getRichTextValue().getLinkUrl()];
  `);
  expect(result).toEqual(['Go', '#gid=0']);
});

test('widths, heights, frozen lines, hidden lines and the colour of the tab are kept', () => {
  const { result } = click(`
    sheet.setColumnWidth(2, 240).setColumnWidths(4, 2, 55).setRowHeight(1, 40);
    sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.hideColumns(3); sheet.hideRows(5, 2); sheet.showRows(6);
    sheet.setTabColor('#0F0').setHiddenGridlines(true);
    return [sheet.getColumnWidth(1), sheet.getColumnWidth(2), sheet.getColumnWidth(5), sheet.getRowHeight(1), sheet.getFrozenRows(),
      sheet.getFrozenColumns(), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(5), sheet.isRowHiddenByUser(6),
      sheet.getTabColor(), sheet.hasHiddenGridlines()];
  `);
  expect(result).toEqual([100, 240, 55, 40, 1, 2, true, true, false, '#00ff00', true]);
});

test('a scattered list of ranges is changed in one call', () => {
  const { host } = click(`sheet.getRangeList(['A1', 'C3:D4']).setValue('x').setFontWeight('bold');`);
  expect(host.values('Sheet1')).toEqual([
    ['x', '', '', ''],
    ['', '', '', ''],
    ['', '', 'x', 'x'],
    ['', '', 'x', 'x'],
  ]);
  expect(host.calls.byName()['RangeList.setValue']).toBe(1);
});

test('a colour that does not exist is refused', () => {
  expect(clicking(`sheet.getRange('A1').setBackground('reddish');`)).toThrow('Unknown color: reddish');
});
