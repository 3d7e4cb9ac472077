import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './app/app.js';
import { findLocale } from './lib/locale.js';
import { createTranslator } from './messages/translator.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const locale = findLocale();
document.documentElement.lang = locale;
const translator = await createTranslator(locale);
// Until the first page sets its own; React puts that one before it.
document.title = translator.t('product', { ns: 'frame' });
// A page the browser kept for the way back may be another person's: it is read anew.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
createRoot(root).render(
  <StrictMode>
    <App translator={translator} />
  </StrictMode>,
);
