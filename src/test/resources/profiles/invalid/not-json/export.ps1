param($Name)
Get-AutopilotProfile | ConvertTo-AutopilotConfigurationJSON
