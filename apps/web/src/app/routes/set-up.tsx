export { SetUpPage as Component } from '../../features/set-up/set-up-page.js';
