import { defineConfig } from 'vite';

// Any path serves: nothing in the page is absolute.
export default defineConfig({ base: './' });
