import '@atlaskit/css-reset';
import { createRoot } from 'react-dom/client';
import './host-record';
import { Frame } from './frame';
import './frame.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Frame />);
