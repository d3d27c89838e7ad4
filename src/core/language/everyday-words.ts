/** What plans say of anything: words that tell how much or how, not what about. */
export function everydayWords(): readonly string[] {
  return (
    'increase improve grow reduce decrease raise enhance ensure create make build launch develop deliver implement provide support enable achieve ' +
    'drive establish identify define complete add use get set start continue maintain update promote strengthen better more all first key good ' +
    'great best high low percent number level end year quarter month week day q1 q2 q3 q4 fy based including related time work working plan process ' +
    'project team initiative program goal objective target result per least total current next full need needs other every across'
  ).split(' ');
}
