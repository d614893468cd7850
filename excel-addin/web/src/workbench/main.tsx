import { render } from 'preact';
import { ready } from '../i18n';
import './words';
import { Workbench } from './workbench';
import '../styles/tokens.css';
import '../styles/workbench.css';
import '../styles/workbench-tools.css';

const root = document.getElementById('workbench');
if (root) void ready.then(() => render(<Workbench />, root));
