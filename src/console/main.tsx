import { render } from 'preact';
import { App } from './app.tsx';
import './styles/console.css';
import { applyTheme, storedTheme } from './theme.ts';

applyTheme(storedTheme());
const place = document.querySelector('#console');
if (place) render(<App />, place);
