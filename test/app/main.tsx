import { render } from 'preact';
import { clientOf } from './api.ts';
import { App } from './app.tsx';

const mocked = new URLSearchParams(location.search).has('msw');
if (mocked) await (await import('./mocked.ts')).startMock();

const place = document.querySelector('#app');
if (place) render(<App client={clientOf(mocked)} />, place);
