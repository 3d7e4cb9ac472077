export { LinkPage as Component } from '../../features/set-up/link-page.js';
