/** A window over the sheet: one mail in the words of each role, side by side. What it shows came with it. */
import { render } from 'preact';
import type { Compared } from '../../core/reviews/variants';
import { Wordings } from './wordings';
import '../colours.css';
import '../sidebar/sidebar.css';
import './wordings.css';

document.title = 'The words for each role';
const place = document.getElementById('page');
if (place) render(<Wordings {...(JSON.parse(place.dataset['compared'] ?? '') as Compared)} />, place);
