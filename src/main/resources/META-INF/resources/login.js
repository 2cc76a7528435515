// On the login page: what is missing is said in the page's language, and signing out leaves nothing typed behind.
import { wipe } from './unsent.js';

if (new URLSearchParams(location.search).has('logout')) {
  wipe();
}
for (const field of document.querySelectorAll('input[data-missing]')) {
  field.addEventListener('invalid', () => field.setCustomValidity(field.validity.valueMissing ? field.dataset.missing : ''));
  field.addEventListener('input', () => field.setCustomValidity(''));
}
