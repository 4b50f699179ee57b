// The script of a page that holds everything: the element, with the files of the build from within
// the page.

import './page.js';
import { CxMaturity } from './element.js';
import { inline } from './inline.js';
import { from } from './source.js';

from(inline);
customElements.define('cx-maturity', CxMaturity);
