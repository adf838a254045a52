/* Public pages: leave this page at once, print. All of it works as plain links without this file. */
(function () {
  "use strict";
  var exit = document.querySelector("[data-ht-exit]");
  function leave() {
    document.documentElement.hidden = true;
    window.location.replace(exit.href);
  }
  if (exit) {
    var shifts = [];
    exit.addEventListener("click", function (event) {
      event.preventDefault();
      leave();
    });
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Shift" || event.repeat) {
        if (event.key !== "Shift") {
          shifts = [];
        }
        return;
      }
      shifts = shifts.concat(event.timeStamp).slice(-3);
      if (shifts.length === 3 && shifts[2] - shifts[0] < 3000) {
        leave();
      }
    });
  }
  document.querySelectorAll("[data-ht-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
})();
