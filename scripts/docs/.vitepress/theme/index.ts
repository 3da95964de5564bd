import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import ApiReference from './ApiReference.vue';
import MeasuredFigures from './MeasuredFigures.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('ApiReference', ApiReference);
    app.component('MeasuredFigures', MeasuredFigures);
  },
} satisfies Theme;
