-- Turns the HTML of templates/meetings/minutes_pdf.html into calls of the functions of minutes.typ.
-- A div or span with a class calls the function of that name: each attribute data-x is its argument x, each
-- div.cell inside one of its contents. Rich text of editors has no classes, so that it can call nothing.

local known = {} -- the anchors of this document

local function typst(text)
  return pandoc.RawInline("typst", text)
end

local function quoted(text)
  return '"' .. text:gsub('[\\"]', "\\%0") .. '"'
end

-- The call of `name` with the two-letter code at the head of a language tag; typst refuses to compile any other.
local function language(element, name)
  local code = (element.attributes.lang or ""):lower():match("^%a%a%f[%A]")
  return code and ("#" .. name .. "(" .. quoted(code) .. ")") or nil
end

-- The reader of HTML takes "data-" off a name, unless what is left is an attribute of HTML.
local function call(element)
  local arguments = pandoc.List()
  for name, value in pairs(element.attributes) do
    if name ~= "lang" then
      arguments:insert(name:gsub("^data%-", "") .. ": " .. quoted(value))
    end
  end
  arguments:sort()
  return "#" .. element.classes[1] .. "(" .. table.concat(arguments, ", ") .. ")"
end

-- `;` ends a call: what follows is text, even if it begins with a bracket or a full stop.
local function bracketed(opening, inlines, closing)
  return pandoc.List({ typst(opening .. "[") }) .. inlines .. { typst("]" .. (closing or ";")) }
end

-- The same around blocks; words alone stay on the line of the call.
local function enclosed(opening, blocks)
  if #blocks == 1 and (blocks[1].t == "Plain" or blocks[1].t == "Para") then
    return pandoc.List({ pandoc.Plain(bracketed(opening, blocks[1].content)) })
  end
  return pandoc.List({ pandoc.RawBlock("typst", opening .. "[") }) .. blocks .. { pandoc.RawBlock("typst", "];") }
end

local function remember(element)
  known[element.identifier] = true
end

-- Headings of editors begin one level below the heading that they stand under and skip none; empty ones go.
local function renumber(element)
  if element.classes[1] ~= "rich" then
    return nil
  end
  local depth, top = tonumber(element.attributes.depth), nil
  return element:walk({
    traverse = "topdown",
    Header = function(heading)
      if not pandoc.utils.stringify(heading):match("%S") then
        return {}
      end
      top = math.min(top or heading.level, heading.level)
      heading.level = depth + 1 + math.min(heading.level - top, 1)
      heading.classes = { "inner" }
      return heading
    end,
  })
end

local function header(heading)
  if heading.level == 1 then
    return pandoc.Plain(bracketed("#title", heading.content))
  end
  local opening = ("#heading(level: %d, outlined: %s%s)"):format(
    heading.level - 1,
    tostring(not heading.classes:includes("inner")),
    heading.classes:includes("numbered") and ', numbering: "1.1"' or ""
  )
  local anchor = heading.identifier ~= "" and (" <" .. heading.identifier .. ">") or nil
  return pandoc.Plain(bracketed(opening, heading.content, anchor))
end

local function div(element)
  local class = element.classes[1]
  if class == "cell" then
    return nil
  end
  local blocks = element.content
  local opening = class and class ~= "rich" and call(element) or language(element, "text-in")
  if not opening then
    return blocks
  end
  if #blocks == 0 and #element.attributes == 0 then
    return {} -- nothing to draw
  end
  local cells = blocks:filter(function(block) return block.t == "Div" end)
  if #cells == 0 then
    return enclosed(opening, blocks)
  end
  local parts = pandoc.List({ typst(opening) })
  for _, cell in ipairs(cells) do
    parts:extend(bracketed("", pandoc.utils.blocks_to_inlines(cell.content), ""))
  end
  parts:insert(typst(";"))
  return pandoc.Plain(parts)
end

local function span(element)
  local opening = element.classes[1] and call(element) or language(element, "words-in")
  local inlines = opening and bracketed(opening, element.content) or element.content
  if element.identifier ~= "" then
    inlines:insert(1, typst("#metadata(none) <" .. element.identifier .. ">"))
  end
  return inlines
end

-- A link leads to the web, to a mailbox or to a place of this document; any other is dropped, its words stay.
local function link(element)
  local place = element.target:match("^#(.+)")
  local target = place and known[place] and ("<" .. place .. ">")
  if element.target:match("^https?://.") or element.target:match("^mailto:.") then
    target = quoted(element.target)
  end
  local inlines = target and bracketed("#link(" .. target .. ")", element.content) or element.content
  local opening = language(element, "words-in")
  return opening and bracketed(opening, inlines) or inlines
end

-- Every sign is escaped: some mean something to typst at the head of a line, which pandoc does not always see.
local function words(str)
  return str.text:find("%p") and typst((str.text:gsub("%p", "\\%0"))) or nil
end

local function strong(element)
  return bracketed("#strong", element.content)
end

local function emph(element)
  return bracketed("#emph", element.content)
end

local function ordered_list(list)
  list.start = math.max(list.start, 1)
  return list
end

return {
  { Header = remember, Span = remember, Div = renumber },
  { Header = header, Div = div, Span = span, Link = link, Str = words, Strong = strong, Emph = emph, OrderedList = ordered_list },
}
