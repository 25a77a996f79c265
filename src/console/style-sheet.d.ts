/** Vite makes a file of it, which index.html or the page's code asks for. */
declare module '*.css';
