import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * Two applications from one source: `index.html` for everybody (light, Chrome 69) and `work.html` for workplaces (antd,
 * Chrome 86). One build serves both, so the older browser sets the syntax.
 */
export default defineConfig({
  root: 'web',
  publicDir: 'assets',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'chrome69',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { index: 'web/index.html', work: 'web/work.html' },
      output: {
        codeSplitting: {
          groups: [
            // What lowering to old syntax needs: by itself, or it would sit in antd and pull that into the light application.
            { name: 'lowering', test: /@oxc-project[\\/+]runtime/, priority: 40 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            {
              name: 'antd',
              test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[\w-]+|dayjs|stylis|@emotion)[\\/]/,
              priority: 20,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
})
