import { render } from 'preact';
import { ready } from '../i18n';
import { App } from './app';
import '../styles/tokens.css';
import '../styles/pane.css';

const root = document.getElementById('pane');
if (root) void ready.then(() => render(<App />, root));
