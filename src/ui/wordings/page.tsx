/** A window over the sheet: one mail in the words of each role, side by side. What it shows came with it. */
import { render } from 'preact';
import type { Variant } from '../../core/reviews/variants';
import { Wordings } from './wordings';
import '../colours.css';
import '../sidebar/sidebar.css';
import './wordings.css';

document.title = 'One mail in the words of each role';
const place = document.getElementById('page');
if (place) {
  const variants = JSON.parse(place.dataset['variants'] ?? '[]') as readonly Variant[];
  render(<Wordings variants={variants} />, place);
}
