import { render } from 'preact';
import { App } from './app';
import '../styles/tokens.css';
import '../styles/pane.css';

const root = document.getElementById('pane');
if (root) render(<App />, root);
