/** The sidebar: what people do with Throughline beside their sheet. */
import { render } from 'preact';
import { isScreen } from './screens';
import { Sidebar } from './sidebar';
import '../colours.css';
import './sidebar.css';

const place = document.getElementById('page');
if (place) {
  const { screen } = place.dataset;
  render(<Sidebar opensAt={{ screen: isScreen(screen) ? screen : 'start' }} />, place);
}
