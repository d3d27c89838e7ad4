/** The answer page: where a link in a mail leads, for people who have no access to the sheet. */
import { render } from 'preact';
import { Visit } from './visit';
import { readLink } from './link';
import '../colours.css';
import './answer.css';

const place = document.getElementById('page');
// The tab shows the title of Google's page around this one; screen readers ask this one.
document.title = 'Your view';
if (place) render(<Visit link={readLink(place.dataset)} />, place);
