import { render } from 'preact';
import { Workbench } from './workbench';
import '../styles/tokens.css';
import '../styles/workbench.css';
import '../styles/workbench-tools.css';

const root = document.getElementById('workbench');
if (root) render(<Workbench />, root);
