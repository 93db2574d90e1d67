$target = "$env:windir\Provisioning\Autopilot"
$json = @'
{"CloudAssignedTenantId":"11111111-2222-4333-8444-555555555555","CloudAssignedTenantDomain":"contoso.com","CloudAssignedOobeConfig":1310,"CloudAssignedDomainJoinMethod":0,"CloudAssignedForcedEnrollment":1,"ZtdCorrelationId":"11111111-2222-4333-8444-666666666666","CloudAssignedAadServerData":"{\"ZeroTouchConfig\":{\"CloudAssignedTenantDomain\":\"contoso.com\"}}","CloudAssignedLanguage":"en-GB"}
'@
$json | Out-File $target -Encoding ascii
