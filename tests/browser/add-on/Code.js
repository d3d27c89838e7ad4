/* A small add-on that uses each part of the page once, so that the browser tests do not depend on what the real one does. */

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Throughline')
    .addItem('Ask and write', 'askAndWrite')
    .addItem('Ask for a name', 'askForName')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Open the sidebar', 'openSidebar'))
    .addItem('Open a dialog', 'openDialog')
    .addItem('Install a timer', 'installTimer')
    .addItem('Send a mail', 'sendMail')
    .addItem('Fail', 'fail')
    .addToUi();
}

function setUpWorkbook() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0].setName('Plan');
  sheet
    .getRange('A1:D1')
    .setValues([['Objective', 'Weight', 'Share', 'Status']])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 240);
  sheet.getRange('B1').setNote('From 1 to 5.');
  book.insertSheet('Summary');
}

function startWithSample() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan');
  sheet.getRange('A2:B4').setValues([
    ['Grow', 3],
    ['Keep customers', 1],
    ['Lower cost', 4],
  ]);
  sheet.getRange('C2:C4').setFormulas([['=B2/SUM(B$2:B$4)'], ['=B3/SUM(B$2:B$4)'], ['=B4/SUM(B$2:B$4)']]);
  sheet.getRange('C2:C4').setNumberFormat('0%');
  var rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['On track', 'At risk'], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange('D2:D4').setDataValidation(rule);
  sheet
    .getRange('A6')
    .setFormula(
      '=HYPERLINK("#gid=' +
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Summary').getSheetId() +
        '&range=B2";"See the summary")',
    );
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
}

function askAndWrite() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Write it?', 'This writes the answer into cell F1.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet()
    .getRange('F1')
    .setValue(answer === ui.Button.YES ? 'yes' : 'no');
  SpreadsheetApp.getActiveSpreadsheet().toast('Written.', 'Throughline');
}

function askForName() {
  var answer = SpreadsheetApp.getUi().prompt('What is your name?');
  SpreadsheetApp.getActiveSheet().getRange('F2').setValue(answer.getResponseText());
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Add an objective'),
  );
}

function openDialog() {
  var page = HtmlService.createHtmlOutput(
    '<p>About this plan</p><button onclick="google.script.host.close()">Done</button>',
  );
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(360).setHeight(120), 'About');
}

function installTimer() {
  ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(9).create();
}

function remind() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan').getRange('G1').setValue('reminded');
}

function addObjective(name) {
  if (!name) throw new Error('Give the objective a name.');
  SpreadsheetApp.getActiveSheet().getRange('A5').setValue(name);
  return JSON.stringify({ saved: name });
}

function sendMail() {
  var link = ScriptApp.getService().getUrl() + '?item=CO-1';
  MailApp.sendEmail({
    to: 'ana@example.com',
    subject: 'Please review CO-1',
    body: 'Open ' + link,
    htmlBody: '<p>Please review <b>CO-1</b>.</p><p><a href="' + link + '">Open the item</a></p>',
  });
}

function fail() {
  throw new Error('This always fails.');
}

function doGet(e) {
  return HtmlService.createHtmlOutput('<h1>Item ' + e.parameter.item + '</h1>').setTitle('Review');
}
