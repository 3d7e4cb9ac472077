export { NeedsSetUp as Component } from '../../features/set-up/needs-set-up.js';
