/* Staff pages: theme of this device, focus on errors, counters, no double post,
   print. Drafts are in autosave.js. Listens on the document, so that parts replaced by ajax work. */
(function () {
  "use strict";

  var YEAR = 365 * 24 * 60 * 60;

  function remember(name, value) {
    var secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = name + "=" + value + "; Path=/; Max-Age=" + YEAR + "; SameSite=Lax" + secure;
  }

  function press(button) {
    Array.prototype.forEach.call(button.parentNode.children, function (other) {
      other.setAttribute("aria-pressed", String(other === button));
    });
  }

  document.addEventListener("click", function (event) {
    var target = event.target.closest ? event.target.closest("button, a") : null;
    if (!target) {
      return;
    }
    if (target.dataset.htTheme) {
      remember("ht-theme", target.dataset.htTheme);
      document.documentElement.dataset.theme = target.dataset.htTheme;
      press(target);
    } else if (target.dataset.htPrint) {
      window.print();
    } else if (target.hash && target.closest(".ht-summary")) {
      if (focusField(target.hash.slice(1))) {
        event.preventDefault();
      }
    }
  });

  // a link of the error summary leads into its field, also when that is a group or a composed input
  function focusField(id) {
    var field = document.getElementById(id);
    if (!field) {
      return false;
    }
    var wanted = "input:not([type=hidden]), select, textarea";
    var input = field.matches(wanted) ? field : field.querySelector(wanted) || field;
    input.focus();
    (input.closest(".ht-field") || input).scrollIntoView({ block: "center" });
    return true;
  }

  // PrimeFaces gives the state of the view to every form, also to those that are no forms of the
  // view. Then the word "the page goes" went to the first of them, and chose a language.
  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", function () {
      jQuery("form[data-ht-plain] input[name*='jakarta.faces.']").remove();
    });
  }

  // a long job: its page looks again by itself as long as the button is there
  window.setInterval(function () {
    var again = document.querySelector("[data-ht-again]:not([disabled])");
    if (again && !document.hidden) {
      again.click();
    }
  }, 1000);

  function focusSummary() {
    var summary = document.querySelector("[data-ht-focus]");
    if (summary && summary.dataset.htFocus === "true") {
      summary.dataset.htFocus = "done";
      summary.focus();
      summary.scrollIntoView({ block: "nearest" });
    }
  }

  function count(area) {
    var left = Number(area.dataset.htCounter) - area.value.length;
    var line = area.parentNode.querySelector(".ht-counter");
    if (!line) {
      line = document.createElement("span");
      line.className = "ht-counter";
      line.setAttribute("aria-hidden", "true");
      area.insertAdjacentElement("afterend", line);
    }
    line.textContent = (area.dataset.htCounterText || "{0}").replace("{0}", left);
    line.classList.toggle("ht-counter--over", left < 0);
  }

  document.addEventListener("input", function (event) {
    if (event.target.dataset && event.target.dataset.htCounter) {
      count(event.target);
    }
  });

  // plain posts: the second press of an impatient thumb does nothing
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.htSent === "true") {
      event.preventDefault();
      return;
    }
    form.dataset.htSent = "true";
    setTimeout(function () {
      delete form.dataset.htSent;
    }, 8000);
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-ht-sent]").forEach(function (form) {
      delete form.dataset.htSent;
    });
  });

  // menus close by Escape and by a click elsewhere
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.ht-user[open]").forEach(function (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.ht-user[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  function refresh() {
    document.querySelectorAll("[data-ht-counter]").forEach(count);
    focusSummary();
  }
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", refresh);
  } else {
    refresh();
  }
  // the part that had the focus was replaced, for example by the next step: go on from its place
  function keepFocus() {
    var main = document.getElementById("main");
    if (document.activeElement === document.body && main) {
      main.focus();
    }
  }

  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", function () {
      setTimeout(function () {
        refresh();
        keepFocus();
      }, 0);
    });
  }
})();
