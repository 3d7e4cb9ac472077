export { SignInPage as Component } from '../../features/sign-in/sign-in-page.js';
