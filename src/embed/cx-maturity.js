// The file that a host page loads: the element, with the files of the build from beside it.

import { CxMaturity } from './element.js';
import { network } from './network.js';
import { from } from './source.js';

// A second copy of this file, of whatever version, leaves the first in place.
if (!customElements.get('cx-maturity')) {
  from(network);
  customElements.define('cx-maturity', CxMaturity);
}
