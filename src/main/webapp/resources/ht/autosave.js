/* Drafts: what is typed in a form with ht:autosave is saved every ten seconds and offered again
   when the form is opened, on whatever device. Nothing is kept in the browser. */
(function () {
  "use strict";

  var EVERY = 10000;
  var HEADERS = { "X-Requested-With": "ht" };
  var asked = {};

  begin();
  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", function () {
      setTimeout(begin, 0);
    });
  }

  // a form that ajax has shown anew goes on; its draft is not offered a second time
  function begin() {
    document.querySelectorAll("[data-ht-autosave]:not([data-started])").forEach(function (box) {
      box.dataset.started = "true";
      start(box);
    });
  }

  function start(box) {
    var form = box.closest("form");
    var state = box.querySelector(".ht-autosave-state");
    var key = box.dataset.key || "";
    var url = box.dataset.htAutosave + "?key=" + encodeURIComponent(key);
    if (!form) {
      return;
    }
    var last = JSON.stringify(read(form));
    var sending = false;

    if (!asked[url]) {
      asked[url] = true;
      fetch(url, { headers: HEADERS, credentials: "same-origin" })
        .then(function (answer) {
          return answer.status === 200 ? answer.json() : null;
        })
        .then(function (draft) {
          if (draft && draft.fields && Object.keys(draft.fields).length) {
            offer(draft);
          }
        })
        .catch(function () {});
    }

    var timer = setInterval(function () {
      if (document.contains(box)) {
        save();
      } else {
        clearInterval(timer);
      }
    }, EVERY);
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden") {
        save();
      }
    });

    function save() {
      var now = JSON.stringify(read(form));
      if (sending || now === last || !document.contains(box)) {
        return;
      }
      sending = true;
      send(JSON.parse(now))
        .then(function (answer) {
          if (answer.ok) {
            last = now;
            say("saved", time(new Date()));
          } else {
            say(answer.status === 401 ? "expired" : "failed");
          }
        })
        .catch(function () {
          say("failed");
        })
        .then(function () {
          sending = false;
        });
    }

    function send(fields) {
      return fetch(url, {
        method: "POST",
        credentials: "same-origin",
        keepalive: true,
        headers: { "X-Requested-With": "ht", "Content-Type": "application/json" },
        body: JSON.stringify({ fields: fields })
      });
    }

    function say(text, value) {
      state.textContent = (box.getAttribute("data-text-" + text) || "").replace("{0}", value || "");
    }

    function offer(draft) {
      var line = document.createElement("div");
      line.className = "ht-autosave-found";
      var words = document.createElement("span");
      words.textContent = box.getAttribute("data-text-found").replace("{0}", time(new Date(draft.savedAt)));
      line.append(words, button("use", "primary"), button("drop", "secondary"));
      box.insertBefore(line, state);

      function button(what, kind) {
        var made = document.createElement("button");
        made.type = "button";
        made.className = "ht-button ht-button--" + kind;
        made.textContent = box.getAttribute("data-text-" + what);
        made.addEventListener("click", function () {
          line.remove();
          if (what === "use") {
            write(form, draft.fields);
          } else {
            send({});
          }
        });
        return made;
      }
    }
  }

  function inputs(form) {
    return Array.prototype.filter.call(form.elements, function (input) {
      return (
        input.name &&
        input.name.indexOf("jakarta.faces") < 0 &&
        input.name.indexOf("primefaces") < 0 &&
        ["hidden", "submit", "button", "password", "file", "fieldset"].indexOf(input.type) < 0
      );
    });
  }

  function short(name) {
    return name.split(":").pop().replace(/_input$/, "");
  }

  function read(form) {
    var fields = {};
    inputs(form).forEach(function (input) {
      var name = short(input.name);
      if (input.type === "radio" || input.type === "checkbox") {
        if (input.checked) {
          fields[name] = fields[name] ? fields[name] + "\n" + input.value : input.value;
        }
      } else if (input.value) {
        fields[name] = input.value;
      }
    });
    return fields;
  }

  function write(form, fields) {
    inputs(form).forEach(function (input) {
      var value = fields[short(input.name)] || "";
      if (input.type === "radio" || input.type === "checkbox") {
        input.checked = value.split("\n").indexOf(input.value) >= 0;
      } else {
        input.value = value;
      }
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  function time(date) {
    var two = function (n) {
      return (n < 10 ? "0" : "") + n;
    };
    return two(date.getHours()) + ":" + two(date.getMinutes()) + " " + two(date.getDate()) + "/" + two(date.getMonth() + 1);
  }
})();
