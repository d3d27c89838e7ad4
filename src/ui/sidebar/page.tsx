/** The sidebar: what people do with Throughline beside their sheet. */
import { render } from 'preact';
import { call } from '../call';
import { watchPresses } from '../press';
import { isScreen, loadOtherScreens, loadScreen } from './screens';
import { Sidebar } from './sidebar';
import '../colours.css';
import './parts/form.css';
import './parts/pause-switch.css';
import './parts/walk.css';
import './sidebar.css';

/** The first screen and what it asks for come first. */
const REST_AFTER_MS = 1500;

window.throughlineParts.fetch = (parts) => call('pageParts', parts);
watchPresses();
const place = document.getElementById('page');
if (place) {
  const { screen } = place.dataset;
  const opensAt = isScreen(screen) ? screen : 'start';
  const show = () => render(<Sidebar opensAt={{ screen: opensAt }} />, place);
  // The first screen came with the page, so that there is nothing to wait for.
  loadScreen(opensAt).then(show, show);
  setTimeout(loadOtherScreens, REST_AFTER_MS);
}
